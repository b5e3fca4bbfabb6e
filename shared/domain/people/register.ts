/** The register of enterprises (登记库) is read through in so many parts. */
export const REGISTER_PARTS = 16;

/** 新设立: so many days after its registration an enterprise is new. */
export const NEW_DAYS = 180;
