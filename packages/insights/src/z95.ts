/** How many standard errors make an interval of 95 %, as it is printed everywhere: all intervals use this one number. */
export const Z95 = 1.959964;
