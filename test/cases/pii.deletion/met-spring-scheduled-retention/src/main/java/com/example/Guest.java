package com.example;
import jakarta.persistence.*;
import java.time.Instant;
@Entity public class Guest { @Id private Long id; private String email; private Instant createdAt; }
