package io.acme.rates;

class CircuitOpenException extends RuntimeException {
}
