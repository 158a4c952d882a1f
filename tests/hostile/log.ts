import Database from 'libsql';

/** An event as the log holds it. */
export interface LogRow {
  seq: number;
  site: string;
  id: string;
  type: string;
  data: string;
}

/** The log of a collector's file, seen from outside: over a connection of its own, as another process would. */
export interface Log {
  last(): number;
  /** What was stored after this one. */
  after(seq: number): LogRow[];
  /** How many of those have no row in the view that they belong to. */
  withoutView(seq: number): number;
  close(): void;
}

const WITHOUT_VIEW = `
  select count(*) as count from events e where seq > ? and case
    when type like 'survey.%' or type = 'contact.requested' or (type = 'share.invited' and response is not null)
      then not exists (select 1 from responses r where r.site = e.site and r.response = e.response)
    when type = 'share.opened'
      then not exists (select 1 from shares s where s.site = e.site and s.id = e.id)
    when type like 'recommendation.%'
      then not exists (select 1 from recommendations r where r.site = e.site and r.code = e.code)
    when type like 'conversion%'
      then not exists (select 1 from conversions c where c.site = e.site
        and c.conversion = coalesce('order:' || json_extract(e.data, '$.order'), 'event:' || e.id))
    when type = 'visit.issued'
      then not exists (select 1 from visits v where v.site = e.site and v.visit = json_extract(e.data, '$.visit'))
    else 0 end`;

/** Opens the log beside the collector that writes it. */
export function openLog(path: string): Log {
  const db = new Database(path);
  db.exec('pragma query_only = on');
  const last = db.prepare('select coalesce(max(seq), 0) as seq from events');
  const after = db.prepare('select seq, site, id, type, data from events where seq > ? order by seq');
  const withoutView = db.prepare(WITHOUT_VIEW);
  return {
    last: () => (last.all([])[0] as { seq: number }).seq,
    after: (seq) => after.all([seq]) as LogRow[],
    withoutView: (seq) => (withoutView.all([seq])[0] as { count: number }).count,
    close: () => db.close(),
  };
}
