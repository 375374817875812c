#[derive(serde::Serialize)]
pub struct Book {
    pub title: String,
}
