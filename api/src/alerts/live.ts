export interface Live { x: 1 }
