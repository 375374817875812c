class Account < Sequel::Model
  one_to_many :tickets
end

class Event < Sequel::Model
  one_to_many :tickets

  def public_view
    { id: id, title: title, starts_at: starts_at, price_cents: price_cents, left: capacity - sold }
  end
end

class Ticket < Sequel::Model
  many_to_one :account
  many_to_one :event
end
