create table parcels (id bigserial primary key, label text not null);
create table event (
  id bigserial primary key,
  event_type text not null,
  parcel_id bigint not null,
  starts_on date not null,
  event_date timestamptz not null default now()
);
