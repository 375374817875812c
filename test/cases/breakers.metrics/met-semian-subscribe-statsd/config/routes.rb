Rails.application.routes.draw do
  get "/parcels/:id/owner", to: "parcels#owner"
end
