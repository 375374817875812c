class Backoffice < Grape::API
  format :json

  get :accounts do
    Account.order(:id).limit(200).map { |a| a.values.slice(:id, :email, :role, :created_at) }
  end

  post "tickets/:id/void" do
    ticket = Ticket[params[:id].to_i] || error!("not found", 404)
    ticket.update(state: "void").values
  end
end
