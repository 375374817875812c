package com.depots.stock;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

@Service
public class PalletService {
    private final JdbcTemplate jdbc;

    PalletService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void move(long pallet, String bay) {
        jdbc.update("update pallets set bay = ? where id = ?", bay, pallet);
    }

    public void scrap(long pallet) {
        jdbc.update("delete from pallets where id = ?", pallet);
    }
}
