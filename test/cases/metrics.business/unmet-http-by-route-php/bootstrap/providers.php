<?php

return [App\Providers\MetricsServiceProvider::class];
