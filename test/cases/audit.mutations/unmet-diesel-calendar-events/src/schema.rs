diesel::table! {
    parcels (id) {
        id -> Int8,
        label -> Text,
    }
}

diesel::table! {
    event (id) {
        id -> Int8,
        event_type -> Text,
        parcel_id -> Int8,
        starts_on -> Date,
        event_date -> Timestamptz,
    }
}
