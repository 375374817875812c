module Http
  SESSION = HTTPX
            .plugin(:circuit_breaker)
            .with(
              timeout: { connect_timeout: 2, request_timeout: 5 },
              circuit_breaker_max_attempts: 4,
              circuit_breaker_reset_attempts_in: 60,
              circuit_breaker_break_in: 30,
              circuit_breaker_half_open_drip_rate: 0.5,
              headers: { "user-agent" => "events-api" }
            )
end

class PaymentsClient
  URL = ENV.fetch("PAYMENTS_URL", "https://api.cardpay.example")

  def charge(amount_cents, card_token, reference)
    response = Http::SESSION
               .with(headers: { "authorization" => "Bearer #{Secrets.read('payments_key')}" })
               .post("#{URL}/charges", json: { amount: amount_cents, source: card_token, reference: reference })
    return nil if response.is_a?(HTTPX::ErrorResponse)

    response.status == 201 ? response.json : nil
  end
end

class SeatingClient
  URL = ENV.fetch("SEATING_URL", "http://seating:8080")

  def assign(event_id, ticket_id)
    response = Http::SESSION.get("#{URL}/events/#{event_id}/seats/next", params: { ticket: ticket_id })
    return "general" if response.is_a?(HTTPX::ErrorResponse) || response.status != 200

    response.json["seat"]
  end
end

class MailClient
  URL = ENV.fetch("MAIL_URL", "https://api.mailer.example")

  def ticket(to:, ticket_id:)
    Http::SESSION
      .with(headers: { "authorization" => "Bearer #{Secrets.read('mail_key')}" })
      .post("#{URL}/messages", json: { to: to, template: "ticket", variables: { ticket_id: ticket_id } })
  end
end
