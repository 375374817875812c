use serde::{Deserialize, Serialize};

const BREAKER_AMPERES: [u16; 8] = [6, 10, 13, 16, 20, 25, 32, 40];

#[derive(Deserialize)]
pub struct Load {
    pub watts: f64,
    pub volts: f64,
}

#[derive(Serialize)]
pub struct Circuit {
    pub breaker_amperes: u16,
    pub copper_mm2: f64,
}

pub fn design(load: &Load) -> Option<Circuit> {
    let amperes = load.watts / load.volts * 1.25;
    let breaker = BREAKER_AMPERES.into_iter().find(|b| f64::from(*b) >= amperes)?;
    let copper = match breaker {
        0..=13 => 1.5,
        14..=20 => 2.5,
        21..=25 => 4.0,
        26..=32 => 6.0,
        _ => 10.0,
    };
    Some(Circuit { breaker_amperes: breaker, copper_mm2: copper })
}
