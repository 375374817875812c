use axum::{routing::get, Json, Router};
use shelf_model::Book;

async fn books() -> Json<Vec<Book>> {
    Json(vec![])
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/books", get(books));
    axum::serve(tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap(), app).await.unwrap();
}
