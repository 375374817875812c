create table if not exists substations (id bigint primary key, limit_mw integer not null, active boolean not null);
create table if not exists trail (
    id bigint generated always as identity primary key,
    actor text not null,
    action text not null,
    object_id bigint not null,
    arguments text not null,
    at timestamptz not null
);
