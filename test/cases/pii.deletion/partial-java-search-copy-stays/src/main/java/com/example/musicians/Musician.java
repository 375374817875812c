package com.example.musicians;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.jpa.repository.JpaRepository;

@Entity
public class Musician {
    @Id
    public String account;
    public String name;
    public String email;
    public String town;
    public String instrument;
}

interface Musicians extends JpaRepository<Musician, String> {}
