<?php

namespace App\Http\Controllers;

use Prometheus\CollectorRegistry;
use Prometheus\RenderTextFormat;

class MetricsController extends Controller
{
    public function show()
    {
        return (new RenderTextFormat())->render(CollectorRegistry::getDefault()->getMetricFamilySamples());
    }
}
