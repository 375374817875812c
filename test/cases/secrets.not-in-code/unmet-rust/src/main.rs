use lettre::transport::smtp::authentication::Credentials;
fn main() {
    let c = Credentials::new("mailer".to_string(), "Birch-Lantern-8841-quiet".to_string());
    drop(c);
}
