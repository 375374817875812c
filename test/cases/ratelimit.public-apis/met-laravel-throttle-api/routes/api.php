<?php

use Illuminate\Support\Facades\Route;

$recipes = ['leek-tart' => 45, 'plum-soup' => 20];

Route::get('/recipes', fn () => array_keys($recipes));
Route::get('/recipes/{slug}', fn (string $slug) => [
    'slug' => $slug,
    'minutes' => $recipes[$slug] ?? abort(404),
]);
