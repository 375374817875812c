package com.example.app;

record Rate(String currency, double value) {}
