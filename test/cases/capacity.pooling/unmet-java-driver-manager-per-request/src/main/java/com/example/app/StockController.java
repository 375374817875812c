package com.example.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StockController {
    @GetMapping("/stock/{sku}")
    int stock(@PathVariable String sku) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql://db/stock");
                PreparedStatement query = connection.prepareStatement("SELECT n FROM stock WHERE sku = ?")) {
            query.setQueryTimeout(2);
            query.setString(1, sku);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
