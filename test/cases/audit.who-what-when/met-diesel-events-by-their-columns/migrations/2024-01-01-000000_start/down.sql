drop table event;
drop table parcels;
