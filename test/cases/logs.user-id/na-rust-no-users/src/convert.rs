pub fn convert(line: &str) -> Option<String> {
    let mut f = line.split(',');
    let (trip, stop, secs) = (f.next()?, f.next()?, f.next()?.parse::<u32>().ok()?);
    Some(format!("{{\"trip\":\"{trip}\",\"stop\":\"{stop}\",\"delay\":{secs}}}"))
}
