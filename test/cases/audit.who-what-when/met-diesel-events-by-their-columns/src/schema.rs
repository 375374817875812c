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
        act_user_id -> Int8,
        event_date -> Timestamptz,
    }
}
