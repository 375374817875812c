package com.example.scans;

import com.mongodb.client.MongoClient;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bson.Document;

@Path("/invoices")
public class ScanResource {

    public record Scan(String number, long cents, String text) {}

    @Inject
    DataSource postgres;

    @Inject
    MongoClient mongo;

    @POST
    public void store(Scan scan) throws SQLException {
        try (var db = postgres.getConnection();
                var insert = db.prepareStatement("INSERT INTO invoices (number, cents) VALUES (?, ?)")) {
            insert.setString(1, scan.number());
            insert.setLong(2, scan.cents());
            insert.executeUpdate();
        }
        mongo.getDatabase("scans").getCollection("pages")
                .insertOne(new Document("invoice", scan.number()).append("text", scan.text()));
    }
}
