package com.example.bees;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Lot extends PanacheEntity {

    @Column(nullable = false)
    public String apiary;

    public int jars;

    public double moisturePercent;
}
