<?php

declare(strict_types=1);

use OpenTelemetry\API\Trace\Propagation\TraceContextPropagator;
use OpenTelemetry\Contrib\Otlp\OtlpHttpTransportFactory;
use OpenTelemetry\Contrib\Otlp\SpanExporter;
use OpenTelemetry\SDK\Sdk;
use OpenTelemetry\SDK\Trace\Sampler\ParentBased;
use OpenTelemetry\SDK\Trace\Sampler\TraceIdRatioBasedSampler;
use OpenTelemetry\SDK\Trace\SpanProcessor\SimpleSpanProcessor;
use OpenTelemetry\SDK\Trace\TracerProvider;

$transport = (new OtlpHttpTransportFactory())->create(
    getenv('OTLP_ENDPOINT') . '/v1/traces',
    'application/x-protobuf'
);

$provider = TracerProvider::builder()
    ->addSpanProcessor(new SimpleSpanProcessor(new SpanExporter($transport)))
    ->setSampler(new ParentBased(new TraceIdRatioBasedSampler(0.1)))
    ->build();

Sdk::builder()
    ->setTracerProvider($provider)
    ->setPropagator(TraceContextPropagator::getInstance())
    ->setAutoShutdown(true)
    ->buildAndRegisterGlobal();
