<?php

namespace App\Http\Controllers;

use Prometheus\CollectorRegistry;
use Prometheus\RenderTextFormat;

class MetricsController
{
    public function __invoke(CollectorRegistry $registry)
    {
        return response((new RenderTextFormat())->render($registry->getMetricFamilySamples()));
    }
}
