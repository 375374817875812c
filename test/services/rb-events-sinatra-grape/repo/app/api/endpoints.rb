class Sessions < Grape::API
  helpers Auth::Helpers

  params do
    requires :email, type: String
    requires :password, type: String
  end
  post :sessions do
    account = Account.first(email: params[:email].downcase)
    if account && BCrypt::Password.new(account.password_digest) == params[:password]
      { token: Auth.issue(account) }
    else
      SemanticLogger["Sessions"].warn("sign-in refused", account_id: account&.id)
      error!("invalid credentials", 401)
    end
  end
end

class PublicCatalogue < Grape::API
  get :catalogue do
    Event.where(published: true).order(:starts_at).limit(100).map(&:public_view)
  end

  route_param :id, type: Integer do
    get(:catalogue) { (Event.first(id: params[:id], published: true) || error!("not found", 404)).public_view }
  end
end

class Tickets < Grape::API
  helpers Auth::Helpers
  before { authenticate! }

  resource :tickets do
    get { Ticket.where(account_id: current_account.id).map(&:values) }

    params do
      requires :event_id, type: Integer
      requires :card_token, type: String
      requires :attendee_name, type: String
    end
    post do
      ticket = TicketSale.new(current_account).call(params[:event_id], params[:card_token], params[:attendee_name])
      ticket ? ticket.values : error!("payment not accepted", 402)
    end
  end

  resource :account do
    delete do
      AccountErasure.call(current_account)
      status 204
    end
  end
end

class Organizing < Grape::API
  helpers Auth::Helpers
  before { authenticate! }

  resource :events do
    params do
      requires :title, type: String
      requires :starts_at, type: DateTime
      requires :capacity, type: Integer
      requires :price_cents, type: Integer
    end
    post { Event.create(declared(params).merge(organizer_id: current_account.id, published: false)).values }

    route_param :id, type: Integer do
      post(:publish) { owned_event!(params[:id]).update(published: true).values }

      get :attendees do
        event = owned_event!(params[:id])
        rows = Ticket.where(event_id: event.id).all
        DB[:pii_reads].insert(actor_id: current_account.id, subject: "event:#{event.id}", rows: rows.size, at: Time.now.utc)
        rows.map { |t| { name: t.attendee_name, email: t.account.email, seat: t.seat } }
      end
    end
  end
end
