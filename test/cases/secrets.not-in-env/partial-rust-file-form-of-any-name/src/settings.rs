use std::env;

pub fn setting(key: &str) -> Option<String> {
    let key_file = format!("{key}_FILE");
    match (env::var(key), env::var(&key_file)) {
        (Ok(v), _) => Some(v),
        (_, Ok(path)) => std::fs::read_to_string(path).ok(),
        _ => None,
    }
}
