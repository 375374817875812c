diesel::table! {
    silos (id) {
        id -> Int8,
        grain -> Text,
    }
}

diesel::table! {
    audit_trail (id) {
        id -> Int8,
        actor_id -> Int8,
        action -> Text,
        silo_id -> Int8,
        at -> Timestamptz,
    }
}
