use std::path::Path;

pub fn make(path: &str) -> anyhow::Result<()> {
    let source = Path::new("/data/scans").join(path);
    let target = Path::new("/data/thumbs").join(path);
    image::open(source)?.thumbnail(256, 256).save(target)?;
    Ok(())
}
