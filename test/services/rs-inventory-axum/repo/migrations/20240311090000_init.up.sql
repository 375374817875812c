CREATE TABLE stock (
    sku         text PRIMARY KEY,
    on_hand     int NOT NULL DEFAULT 0,
    reserved    int NOT NULL DEFAULT 0,
    reorder_at  int NOT NULL DEFAULT 10,
    last_reason text
);
CREATE TABLE reservations (
    id uuid PRIMARY KEY,
    sku text NOT NULL REFERENCES stock (sku),
    quantity int NOT NULL CHECK (quantity > 0),
    order_ref text NOT NULL,
    label text,
    created_at timestamptz NOT NULL DEFAULT now(),
    shipped_at timestamptz
);
CREATE TABLE suppliers (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    contact_name text NOT NULL,
    contact_email text NOT NULL,
    contact_phone text NOT NULL
);
CREATE TABLE api_keys (id uuid PRIMARY KEY, digest text NOT NULL UNIQUE, buyer boolean NOT NULL DEFAULT false, revoked boolean NOT NULL DEFAULT false);
CREATE TABLE audit_log (
    id bigserial PRIMARY KEY,
    actor uuid NOT NULL, action text NOT NULL, entity text NOT NULL, entity_id text NOT NULL,
    before jsonb, after jsonb, at timestamptz NOT NULL DEFAULT now()
);
