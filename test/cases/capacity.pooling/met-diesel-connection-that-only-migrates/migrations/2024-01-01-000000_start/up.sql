create table parcels (id bigserial primary key);
