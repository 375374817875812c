package com.example;
import jakarta.persistence.*;
import java.time.Instant;
@Entity public class GuestRead {
    @Id @GeneratedValue private Long id; private String reader; private Long guestId; private Instant at;
    protected GuestRead() {}
    GuestRead(String reader, Long guestId) { this.reader = reader; this.guestId = guestId; this.at = Instant.now(); }
}
