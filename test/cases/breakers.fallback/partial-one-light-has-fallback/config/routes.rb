Rails.application.routes.draw do
  get "/products/:sku/similar", to: "products#similar"
  get "/products/:sku/shipping", to: "products#shipping"
end
