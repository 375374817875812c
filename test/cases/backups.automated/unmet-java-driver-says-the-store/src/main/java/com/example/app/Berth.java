package com.example.app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Berth {
    @Id
    Long id;
    String ship;
}
