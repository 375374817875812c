<?php

use App\Models\Salary;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

Route::get('/salaries/{salary}', fn (Salary $salary) => $salary);
Route::put('/salaries/{salary}', function (Request $request, Salary $salary) {
    $salary->update($request->validate(['amount' => 'required|integer']));
    return $salary;
});
