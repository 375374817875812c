DROP TABLE berth;
