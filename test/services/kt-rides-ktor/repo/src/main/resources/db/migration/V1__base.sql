CREATE TABLE riders (
    id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name     text NOT NULL,
    phone    text NOT NULL UNIQUE,
    email    text,
    pin_hash text NOT NULL
);

CREATE TABLE drivers (
    id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name   text NOT NULL,
    phone  text NOT NULL,
    plate  text NOT NULL,
    lat    double precision,
    lon    double precision,
    online boolean NOT NULL DEFAULT false
);

CREATE TABLE rides (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    rider_id     uuid NOT NULL REFERENCES riders (id),
    driver_id    uuid REFERENCES drivers (id),
    state        text NOT NULL,
    cents        integer NOT NULL,
    requested_at timestamptz NOT NULL
);
