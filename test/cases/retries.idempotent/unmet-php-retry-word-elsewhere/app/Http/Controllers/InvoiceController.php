<?php

namespace App\Http\Controllers;

use App\Models\Invoice;
use App\Services\TaxOffice;

class InvoiceController extends Controller
{
    public function check(Invoice $invoice, TaxOffice $office)
    {
        $ok = $office->validate($invoice->vat_id);
        $invoice->update(['vat_valid' => $ok, 'can_retry' => ! $ok]);
        return view('invoices.check', ['invoice' => $invoice, 'retryLabel' => __('Try again')]);
    }
}
