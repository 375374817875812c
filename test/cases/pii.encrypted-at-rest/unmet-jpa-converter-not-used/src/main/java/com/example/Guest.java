package com.example;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
@Entity
public class Guest { @Id private Long id; private String email; private String phone; }
