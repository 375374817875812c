create table member_audit (
    id bigserial primary key,
    action text not null,
    actor text not null default current_setting('app.user', true),
    old_row jsonb,
    new_row jsonb,
    at timestamptz not null default now()
);

create function audit_members() returns trigger language plpgsql as $$
begin
    insert into member_audit (action, old_row, new_row)
    values (tg_op, to_jsonb(old), to_jsonb(new));
    return coalesce(new, old);
end $$;

create trigger members_audit after insert or update or delete on members
    for each row execute function audit_members();
