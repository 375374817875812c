use tokio::sync::{mpsc, oneshot};

pub struct Job {
    pub plate: String,
    pub reply: oneshot::Sender<String>,
}

pub fn start() -> mpsc::Sender<Job> {
    let (tx, mut rx) = mpsc::channel::<Job>(16);
    tokio::spawn(async move {
        while let Some(job) = rx.recv().await {
            let _ = job.reply.send(job.plate.to_uppercase());
        }
    });
    tx
}
