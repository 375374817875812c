package com.example.app;

import lombok.Data;

@Data
class Person {
    private Long id;
    private String firstName;
    private String email;
}
