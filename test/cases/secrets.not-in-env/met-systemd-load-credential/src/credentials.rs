use std::{env, fs, path::PathBuf};

pub fn read(name: &str) -> String {
    let dir = PathBuf::from(env::var_os("CREDENTIALS_DIRECTORY").expect("started by systemd"));
    fs::read_to_string(dir.join(name)).expect("credential").trim().to_owned()
}
