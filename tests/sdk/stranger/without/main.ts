// The page before Goodword came: what its build has, the package has not added.
console.log('A page');

export {};
