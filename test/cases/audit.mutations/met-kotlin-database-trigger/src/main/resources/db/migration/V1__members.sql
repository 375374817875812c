create table members (
    id bigserial primary key,
    name text not null,
    fee_cents bigint not null
);
