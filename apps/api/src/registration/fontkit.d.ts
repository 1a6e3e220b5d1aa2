/** It comes without types; what we read of it is told where it is read. */
declare module 'fontkit';
