<?php

use function Pest\Stressless\stress;

it('holds ten times the load', function () {
    $result = stress('https://staging.example.com/orders')->concurrently(200)->for(60)->seconds();
    expect($result->requests()->duration()->p95())->toBeLessThan(300);
});
