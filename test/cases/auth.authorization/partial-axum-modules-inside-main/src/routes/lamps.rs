use axum::{extract::Path, http::StatusCode, Extension};

use crate::access::Caller;

pub async fn read(Path(id): Path<u32>, Extension(caller): Extension<Caller>) -> Result<String, StatusCode> {
    caller.must_be("viewer")?;
    Ok(format!("lamp {id}"))
}

pub async fn remove(Path(id): Path<u32>, Extension(caller): Extension<Caller>) -> Result<String, StatusCode> {
    let _ = &caller.role;
    Ok(format!("gone {id}"))
}
